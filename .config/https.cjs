const fs = require('node:fs');
const certificates = require('office-addin-dev-certs');
const { caCertificatePath, localhostCertificatePath, localhostKeyPath } = require('office-addin-dev-certs/lib/defaults');

/**
 * Key and certificate for https://localhost, kept in the home folder where Microsoft's own tools look for them.
 * On Windows and Mac the system asks once to trust them, as Excel demands; on Linux trusting needs root, and a browser asks instead.
 */
async function httpsOptions() {
  const trusts = process.platform !== 'linux' && process.stdin.isTTY;
  if (trusts) return certificates.getHttpsServerOptions();
  const day = 24 * 60 * 60 * 1000;
  const files = [caCertificatePath, localhostCertificatePath, localhostKeyPath];
  const fresh = files.every((file) => fs.existsSync(file) && Date.now() - fs.statSync(file).mtimeMs < 25 * day);
  if (!fresh) await certificates.generateCertificates();
  return {
    ca: fs.readFileSync(caCertificatePath),
    cert: fs.readFileSync(localhostCertificatePath),
    key: fs.readFileSync(localhostKeyPath),
  };
}

module.exports = { httpsOptions };

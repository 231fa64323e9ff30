// Style sheets of packages have no meaning without layout.
module.exports = {};

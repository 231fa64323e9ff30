import type { ExcelHost } from '../excel-host';
import { processText, RefusedCall } from './process-text';

/** How the add-in sees its document and its host. */
export interface XdmOptions {
  addinId: string;
  /** New for each load of the pane: office.js keeps document settings per conversation. */
  conversationId: string;
  /** Origin of the page of this host. office.js trusts it without asking when it is https and has the same hostname as the add-in. */
  hostOrigin: string;
  uiLocale?: string;
  dataLocale?: string;
  documentUrl: string;
  requirementSets?: Record<string, string>;
  sharedRuntime?: boolean;
  /** Focus, page address, key chords and the like, by number. */
  onNotify?(action: number, parameters: unknown[]): void;
}

/** Reported unless told otherwise: the requirement sets the installed office.js and this host have. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  File: '1.1',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
  Settings: '1.1',
  TaskPane: '1.1',
};

/** The window of the add-in. */
export interface Peer {
  postMessage(text: string, origin: string): void;
}

interface XdmRequest {
  _messageType: number;
  /** 0 call, 1 register for an event, 2 stop that. */
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** Numbers of the calls that reach a host through `executeMethod`. */
const Dispatch = { LoadSettings: 75, SaveSettings: 76, FileProperties: 86, ExecuteRequest: 93, CommandCompleted: 94 } as const;
const UNKNOWN_METHOD = 5001;

/**
 * What Excel on the web does: the add-in runs in a frame and office.js talks to its parent window in JSON over postMessage.
 * The page of the add-in needs no change; the host sets the name of the frame.
 */
export class XdmHost {
  private readonly subscribers = new Map<string, { peer: Peer; origin: string; correlationId: number }>();
  private readonly stop: () => void;

  constructor(
    readonly host: ExcelHost,
    private readonly options: XdmOptions,
  ) {
    this.stop = host.events.onMessages((messages) =>
      this.fire('richApiMessage', {
        ArrayData: messages.map((entry) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message, entry.id, false]),
      }),
    );
  }

  /** The pane is closed or loaded anew: no more events. */
  dispose(): void {
    this.stop();
    this.subscribers.clear();
  }

  /** `name` of the add-in's frame, with which office.js finds its host. */
  frameName(): string {
    const { addinId, conversationId, hostOrigin, uiLocale = 'nl-NL', sharedRuntime } = this.options;
    return JSON.stringify({
      baseFrameName: `_xdm_${addinId}`,
      hostInfo: ['Excel', 'Web', '16.01', uiLocale, conversationId, '', 'disableLogging', sharedRuntime ? '1' : '0'].join('$'),
      xdmInfo: [conversationId, addinId, hostOrigin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** Feed it every message event of the page; true when the message was for this host. */
  receive(data: unknown, peer: Peer, origin: string): boolean {
    if (typeof data !== 'string' || !data.startsWith('{')) return false;
    let request: XdmRequest;
    try {
      request = JSON.parse(data) as XdmRequest;
    } catch {
      return false;
    }
    if (request._messageType !== 0 || request._conversationId !== this.options.conversationId) return false;
    const reply = (payload: unknown, errorCode = 0): void =>
      this.post(peer, origin, request._actionName, request._correlationId, 0, payload, errorCode);
    if (request._actionType === 0) void this.invoke(request, reply);
    else {
      if (request._actionType === 1) this.subscribers.set(request._actionName, { peer, origin, correlationId: request._correlationId });
      else this.subscribers.delete(request._actionName);
      reply({ Error: 0 });
    }
    return true;
  }

  /** Runs a ribbon command that the add-in registered with `Office.actions.associate`. */
  runCommand(id: string, functionName: string, controlId: string): void {
    this.fire('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  private async invoke(request: XdmRequest, reply: (payload: unknown, errorCode?: number) => void): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(this.appContext());
      case 'ContextActivationManager_notifyHost': {
        const [, action, ...parameters] = request._data as [string, number, ...unknown[]];
        this.options.onNotify?.(action, parameters);
        return reply(null);
      }
      case 'executeMethod':
        return reply(await this.execute(request._data as ExecuteData));
      default:
        this.host.missing.add(`xdm ${request._actionName}`);
        return reply(null, -2);
    }
  }

  private async execute(data: ExecuteData): Promise<unknown> {
    const Version = data.DdaMethod.Version ?? 0;
    const { model } = this.host;
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.ExecuteRequest: {
        const [, , , , body = '', , flags = 0] = data.ArrayData ?? [];
        try {
          return { Version, Error: 0, Data: [200, [], await processText(this.host, body, flags)] };
        } catch (error) {
          if (error instanceof RefusedCall) return { Version, Error: error.number };
          throw error;
        }
      }
      case Dispatch.SaveSettings:
        model.documentSettings = new Map(data.DdaSettingsMethod?.Properties ?? []);
        return { Version, Error: 0 };
      case Dispatch.LoadSettings:
        return { Version, Error: 0, Properties: { Settings: [...model.documentSettings].map(([Name, Value]) => ({ Name, Value })) } };
      case Dispatch.FileProperties:
        return { Version, Error: 0, 0: { 1: this.options.documentUrl } };
      case Dispatch.CommandCompleted:
        return { Version, Error: 0 };
      default:
        this.host.missing.add(`xdm dispatch ${data.DdaMethod.DispatchId}`);
        return { Version, Error: UNKNOWN_METHOD };
    }
  }

  private appContext(): Record<string, unknown> {
    const {
      addinId,
      conversationId,
      uiLocale = 'nl-NL',
      dataLocale = 'nl-NL',
      documentUrl,
      requirementSets = REQUIREMENT_SETS,
    } = this.options;
    return {
      _id: addinId,
      _appName: 16,
      _appVersion: '16.00',
      _appMinorVersion: 0,
      _appUILocale: uiLocale,
      _dataLocale: dataLocale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: [...this.host.model.documentSettings],
      _reason: 'inserted',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: conversationId,
      _appInstanceId: addinId,
      _requirementMatrix: JSON.stringify(requirementSets),
      _hostFullVersion: '16.0.18000.40000',
      _hostCustomMessage: '',
      _addinName: 'Invoegtoepassing',
      _appDomains: [],
      _featureGates: {},
      _wacHostEnvironment: '0',
      _isFromWacAutomation: false,
      _marketplaceType: '',
      _initialDisplayMode: 2,
    };
  }

  private fire(name: string, payload: unknown): void {
    const subscriber = this.subscribers.get(name);
    if (subscriber) this.post(subscriber.peer, subscriber.origin, name, subscriber.correlationId, 1, payload, 0);
  }

  private post(peer: Peer, origin: string, action: string, correlationId: number, kind: 0 | 1, data: unknown, errorCode: number): void {
    const message = {
      _messageType: 1,
      _actionName: action,
      _conversationId: this.options.conversationId,
      _correlationId: correlationId,
      _origin: this.options.hostOrigin,
      _data: data,
      _errorCode: errorCode,
      _responseType: kind,
      _serializerVersion: 1,
    };
    peer.postMessage(JSON.stringify(message), origin);
  }
}

interface ExecuteData {
  DdaMethod: { DispatchId: number; Version?: number };
  /** Custom data, HTTP method, address, headers, body, resource flag, flags. */
  ArrayData?: [string, string, string, string[], string, number, number];
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

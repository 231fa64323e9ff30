import { createContext, use } from 'react';

/** Opens Hulp at a topic, such as the number of a rule. */
export const ExplainContext = createContext<(topic: string) => void>(() => {});

export const useExplain = (): ((topic: string) => void) => use(ExplainContext);

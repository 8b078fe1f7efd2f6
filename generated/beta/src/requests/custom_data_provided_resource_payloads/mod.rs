// @generated
//! Requests to types of the namespace `microsoft.graph.customDataProvidedResourcePayloads`, one module a type.

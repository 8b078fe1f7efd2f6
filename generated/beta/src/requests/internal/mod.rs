// @generated
//! Requests to types of the namespace `microsoft.graph.internal`, one module a type.

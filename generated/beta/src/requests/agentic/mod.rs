// @generated
//! Requests to types of the namespace `microsoft.graph.agentic`, one module a type.

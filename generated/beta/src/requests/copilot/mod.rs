// @generated
//! Requests to types of the namespace `microsoft.graph.copilot`, one module a type.

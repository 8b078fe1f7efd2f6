// @generated
//! Types of the namespace `microsoft.graph.copilot`.

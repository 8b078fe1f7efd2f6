// @generated
//! Requests to types of the namespace `microsoft.graph.security.dlp`, one module a type.

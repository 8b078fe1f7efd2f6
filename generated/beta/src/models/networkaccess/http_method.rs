// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.httpMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpMethod {
    /// `get` (0)
    Get,
    /// `post` (1)
    Post,
    /// `put` (2)
    Put,
    /// `delete` (3)
    Delete,
    /// `head` (4)
    Head,
    /// `options` (5)
    Options,
    /// `connect` (6)
    Connect,
    /// `patch` (7)
    Patch,
    /// `trace` (8)
    Trace,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    HttpMethod: "microsoft.graph.networkaccess.httpMethod";
    Get: "get" = 0,
    Post: "post" = 1,
    Put: "put" = 2,
    Delete: "delete" = 3,
    Head: "head" = 4,
    Options: "options" = 5,
    Connect: "connect" = 6,
    Patch: "patch" = 7,
    Trace: "trace" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.edgeSearchEngineType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EdgeSearchEngineType {
    /// `default` (0)
    Default,
    /// `bing` (1)
    Bing,
}

mg::enumeration! {
    EdgeSearchEngineType: "microsoft.graph.edgeSearchEngineType";
    Default: "default" = 0,
    Bing: "bing" = 1,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeSearchEngineBase`, an abstract complex type.
    EdgeSearchEngineBase "microsoft.graph.edgeSearchEngineBase" "complex abstract" => EdgeSearchEngineBaseKind;
}

/// The types derived from `microsoft.graph.edgeSearchEngineBase`.
#[non_exhaustive]
pub enum EdgeSearchEngineBaseKind {
    EdgeSearchEngine(Box<super::EdgeSearchEngine>),
    EdgeSearchEngineCustom(Box<super::EdgeSearchEngineCustom>),
    /// None of these, or a type that this version does not know.
    Other(Box<EdgeSearchEngineBase>),
}

mg::family! {
    EdgeSearchEngineBase => EdgeSearchEngineBaseKind;
    EdgeSearchEngine(super::EdgeSearchEngine),
    EdgeSearchEngineCustom(super::EdgeSearchEngineCustom),
}

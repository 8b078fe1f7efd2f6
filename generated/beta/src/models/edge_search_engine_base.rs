// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.edgeSearchEngineBase`.
pub struct EdgeSearchEngineBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeSearchEngineBase: "microsoft.graph.edgeSearchEngineBase", complex abstract, family EdgeSearchEngineBaseKind;
}

/// The types derived from [`EdgeSearchEngineBase`].
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

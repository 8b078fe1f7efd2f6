// @generated
use crate::mg;

/// Complex type [`microsoft.graph.report`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-report?view=graph-rest-beta
pub struct Report {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Report: "microsoft.graph.report", complex;
    content: "content",
}

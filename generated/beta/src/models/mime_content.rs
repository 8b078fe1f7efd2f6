// @generated
use crate::mg;

/// Complex type [`microsoft.graph.mimeContent`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-beta
pub struct MimeContent {
    /// `type`.
    pub type_: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MimeContent: "microsoft.graph.mimeContent", complex;
    type_: "type",
    value: "value",
}

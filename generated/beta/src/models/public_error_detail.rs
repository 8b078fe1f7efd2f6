// @generated
use crate::mg;

/// Complex type `microsoft.graph.publicErrorDetail`.
pub struct PublicErrorDetail {
    /// `code`.
    pub code: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PublicErrorDetail: "microsoft.graph.publicErrorDetail", complex;
    code: "code",
    message: "message",
    target: "target",
}

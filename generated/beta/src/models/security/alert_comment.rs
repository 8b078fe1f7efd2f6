// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.alertComment`.
pub struct AlertComment {
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `createdByDisplayName`.
    pub created_by_display_name: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertComment: "microsoft.graph.security.alertComment", complex;
    comment: "comment",
    created_by_display_name: "createdByDisplayName",
    created_date_time: "createdDateTime" required,
}

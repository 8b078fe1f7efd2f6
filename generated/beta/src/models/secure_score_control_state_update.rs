// @generated
use crate::mg;

/// Complex type `microsoft.graph.secureScoreControlStateUpdate`.
pub struct SecureScoreControlStateUpdate {
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `updatedBy`.
    pub updated_by: mg::Field<String>,
    /// `updatedDateTime`.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecureScoreControlStateUpdate: "microsoft.graph.secureScoreControlStateUpdate", complex;
    assigned_to: "assignedTo",
    comment: "comment",
    state: "state",
    updated_by: "updatedBy",
    updated_date_time: "updatedDateTime",
}

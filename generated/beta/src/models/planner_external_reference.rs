// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerExternalReference`.
pub struct PlannerExternalReference {
    /// `alias`.
    pub alias: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `previewPriority`.
    pub preview_priority: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerExternalReference: "microsoft.graph.plannerExternalReference", complex;
    alias: "alias",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    preview_priority: "previewPriority",
    type_: "type",
}

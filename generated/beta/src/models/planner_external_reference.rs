// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerExternalReference`, a complex type.
    PlannerExternalReference "microsoft.graph.plannerExternalReference" "complex";
    /// `alias`: String
    alias "alias": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `previewPriority`: String
    preview_priority "previewPriority": String,
    /// `type`: String
    type_ "type": String,
}

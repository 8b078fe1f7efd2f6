// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationCheckBox`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationcheckbox?view=graph-rest-beta>
    GroupPolicyPresentationCheckBox "microsoft.graph.groupPolicyPresentationCheckBox" "entity" : super::GroupPolicyUploadedPresentation;
    /// `defaultChecked`: Boolean, not null
    default_checked "defaultChecked" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyPresentationCheckBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationCheckBox {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationCheckBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationTextBox`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationtextbox?view=graph-rest-beta>
    GroupPolicyPresentationTextBox "microsoft.graph.groupPolicyPresentationTextBox" "entity" : super::GroupPolicyUploadedPresentation;
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maxLength`: Int64, not null
    max_length "maxLength" "r": i64,
    /// `required`: Boolean, not null
    required "required" "r": bool,
}

mg::derived_from! { GroupPolicyPresentationTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationTextBox {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationTextBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

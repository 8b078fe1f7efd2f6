// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationMultiTextBox`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationmultitextbox?view=graph-rest-beta>
    GroupPolicyPresentationMultiTextBox "microsoft.graph.groupPolicyPresentationMultiTextBox" "entity" : super::GroupPolicyUploadedPresentation;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maxLength`: Int64, not null
    max_length "maxLength" "r": i64,
    /// `maxStrings`: Int64, not null
    max_strings "maxStrings" "r": i64,
    /// `required`: Boolean, not null
    required "required" "r": bool,
}

mg::derived_from! { GroupPolicyPresentationMultiTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationMultiTextBox {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationMultiTextBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

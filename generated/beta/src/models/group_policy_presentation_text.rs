// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationText`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationtext?view=graph-rest-beta>
    GroupPolicyPresentationText "microsoft.graph.groupPolicyPresentationText" "entity" : super::GroupPolicyUploadedPresentation;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyPresentationText: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationText {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationText,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

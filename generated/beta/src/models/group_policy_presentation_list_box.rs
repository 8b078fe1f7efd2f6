// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationListBox`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationlistbox?view=graph-rest-beta>
    GroupPolicyPresentationListBox "microsoft.graph.groupPolicyPresentationListBox" "entity" : super::GroupPolicyUploadedPresentation;
    /// `explicitValue`: Boolean, not null
    explicit_value "explicitValue" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `valuePrefix`: String
    value_prefix "valuePrefix": String,
}

mg::derived_from! { GroupPolicyPresentationListBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationListBox {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationListBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationDropdownList`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationdropdownlist?view=graph-rest-beta>
    GroupPolicyPresentationDropdownList "microsoft.graph.groupPolicyPresentationDropdownList" "entity" : super::GroupPolicyUploadedPresentation;
    /// `defaultItem`: groupPolicyPresentationDropdownListItem
    default_item "defaultItem": mg::Boxed<super::GroupPolicyPresentationDropdownListItem>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `items`: Collection(groupPolicyPresentationDropdownListItem)
    items "items": Vec<super::GroupPolicyPresentationDropdownListItem>,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `required`: Boolean, not null
    required "required" "r": bool,
}

mg::derived_from! { GroupPolicyPresentationDropdownList: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationDropdownList {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationDropdownList,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

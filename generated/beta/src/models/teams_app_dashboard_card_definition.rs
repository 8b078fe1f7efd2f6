// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAppDashboardCardDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamsAppDashboardCardDefinitionCollection`], for example
/// `graph.chats().id(id).installed_apps().id(id).teams_app_definition().dashboard_cards()`.
///
/// [`TeamsAppDashboardCardDefinitionCollection`]: crate::requests::teams_app_dashboard_card_definition::TeamsAppDashboardCardDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsappdashboardcarddefinition?view=graph-rest-beta
pub struct TeamsAppDashboardCardDefinition {
    /// `contentSource`.
    pub content_source: mg::Field<mg::Boxed<super::TeamsAppDashboardCardContentSource>>,
    /// `defaultSize`.
    pub default_size: mg::Field<mg::Open<super::TeamsAppDashboardCardSize>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `icon`.
    pub icon: mg::Field<mg::Boxed<super::TeamsAppDashboardCardIcon>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `pickerGroupId`.
    pub picker_group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppDashboardCardDefinition: "microsoft.graph.teamsAppDashboardCardDefinition", entity, base super::Entity;
    content_source: "contentSource",
    default_size: "defaultSize",
    description: "description",
    display_name: "displayName",
    icon: "icon",
    id: "id" key required,
    picker_group_id: "pickerGroupId",
}

mg::derived_from! { TeamsAppDashboardCardDefinition: super::Entity }

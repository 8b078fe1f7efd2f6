// @generated
use crate::mg;

/// Entity type [`microsoft.graph.recommendationConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RecommendationConfigurationResource`], for example
/// `graph.directory().recommendation_configuration()`.
///
/// [`RecommendationConfigurationResource`]: crate::requests::recommendation_configuration::RecommendationConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/recommendationconfiguration?view=graph-rest-beta
pub struct RecommendationConfiguration {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isNotificationEnabled`. Never null.
    pub is_notification_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecommendationConfiguration: "microsoft.graph.recommendationConfiguration", entity, base super::Entity;
    id: "id" key required,
    is_notification_enabled: "isNotificationEnabled" required,
}

mg::derived_from! { RecommendationConfiguration: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkMessaging`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`TeamworkMessagingResource`](crate::requests::teamwork_messaging::TeamworkMessagingResource),
/// for example `graph.teamwork().messaging()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkmessaging?view=graph-rest-beta
pub struct TeamworkMessaging {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkMessaging: "microsoft.graph.teamworkMessaging", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TeamworkMessaging: super::Entity }

impl TeamworkMessaging {
    /// `customEmojis`: many [`TeamworkCustomEmoji`](super::TeamworkCustomEmoji).
    pub const CUSTOM_EMOJIS: mg::Nav<
        TeamworkMessaging,
        Vec<super::TeamworkCustomEmoji>,
    > = mg::Nav::new("customEmojis");
}

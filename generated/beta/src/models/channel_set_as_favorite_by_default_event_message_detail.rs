// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct ChannelSetAsFavoriteByDefaultEventMessageDetail {
    /// `channelId`.
    pub channel_id: mg::Field<String>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChannelSetAsFavoriteByDefaultEventMessageDetail: "microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail", complex, base super::EventMessageDetail;
    channel_id: "channelId",
    initiator: "initiator",
}

mg::derived_from! { ChannelSetAsFavoriteByDefaultEventMessageDetail: super::EventMessageDetail }

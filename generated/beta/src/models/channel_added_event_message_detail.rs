// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelAddedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct ChannelAddedEventMessageDetail {
    /// `channelDisplayName`.
    pub channel_display_name: mg::Field<String>,
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
    ChannelAddedEventMessageDetail: "microsoft.graph.channelAddedEventMessageDetail", complex, base super::EventMessageDetail;
    channel_display_name: "channelDisplayName",
    channel_id: "channelId",
    initiator: "initiator",
}

mg::derived_from! { ChannelAddedEventMessageDetail: super::EventMessageDetail }

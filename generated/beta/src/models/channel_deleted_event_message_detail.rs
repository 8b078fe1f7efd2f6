// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelDeletedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct ChannelDeletedEventMessageDetail {
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
    ChannelDeletedEventMessageDetail: "microsoft.graph.channelDeletedEventMessageDetail", complex, base super::EventMessageDetail;
    channel_display_name: "channelDisplayName",
    channel_id: "channelId",
    initiator: "initiator",
}

mg::derived_from! { ChannelDeletedEventMessageDetail: super::EventMessageDetail }

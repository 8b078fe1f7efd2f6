// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelDescriptionUpdatedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct ChannelDescriptionUpdatedEventMessageDetail {
    /// `channelDescription`.
    pub channel_description: mg::Field<String>,
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
    ChannelDescriptionUpdatedEventMessageDetail: "microsoft.graph.channelDescriptionUpdatedEventMessageDetail", complex, base super::EventMessageDetail;
    channel_description: "channelDescription",
    channel_id: "channelId",
    initiator: "initiator",
}

mg::derived_from! { ChannelDescriptionUpdatedEventMessageDetail: super::EventMessageDetail }

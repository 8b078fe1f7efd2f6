// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatViewpoint`.
pub struct ChatViewpoint {
    /// `isHidden`.
    pub is_hidden: mg::Field<bool>,
    /// `lastMessageReadDateTime`.
    pub last_message_read_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatViewpoint: "microsoft.graph.chatViewpoint", complex;
    is_hidden: "isHidden",
    last_message_read_date_time: "lastMessageReadDateTime",
}

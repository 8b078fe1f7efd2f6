// @generated
use crate::mg;

/// Complex type `microsoft.graph.aadUserConversationMemberResult`, derived from
/// [`ActionResultPart`](super::ActionResultPart).
pub struct AadUserConversationMemberResult {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AadUserConversationMemberResult: "microsoft.graph.aadUserConversationMemberResult", complex, base super::ActionResultPart;
    error: "error",
    user_id: "userId",
}

mg::derived_from! { AadUserConversationMemberResult: super::ActionResultPart }

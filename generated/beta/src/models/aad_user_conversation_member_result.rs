// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aadUserConversationMemberResult`, a complex type derived from `microsoft.graph.actionResultPart`.
    AadUserConversationMemberResult "microsoft.graph.aadUserConversationMemberResult" "complex" : super::ActionResultPart;
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { AadUserConversationMemberResult: super::ActionResultPart }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.commentAction`.
pub struct CommentAction {
    /// `isReply`.
    pub is_reply: mg::Field<bool>,
    /// `parentAuthor`.
    pub parent_author: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `participants`.
    pub participants: mg::Field<Vec<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CommentAction: "microsoft.graph.commentAction", complex;
    is_reply: "isReply",
    parent_author: "parentAuthor",
    participants: "participants",
}

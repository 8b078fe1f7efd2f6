// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.commentAction`, a complex type.
    CommentAction "microsoft.graph.commentAction" "complex";
    /// `isReply`: Boolean
    is_reply "isReply": bool,
    /// `parentAuthor`: identitySet
    parent_author "parentAuthor": mg::Boxed<super::IdentitySet>,
    /// `participants`: Collection(identitySet)
    participants "participants": Vec<super::IdentitySet>,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.itemActionSet`.
pub struct ItemActionSet {
    /// `comment`.
    pub comment: mg::Field<mg::Boxed<super::CommentAction>>,
    /// `create`.
    pub create: mg::Field<mg::Boxed<super::CreateAction>>,
    /// `delete`.
    pub delete: mg::Field<mg::Boxed<super::DeleteAction>>,
    /// `edit`.
    pub edit: mg::Field<mg::Boxed<super::EditAction>>,
    /// `mention`.
    pub mention: mg::Field<mg::Boxed<super::MentionAction>>,
    /// `move`.
    pub move_: mg::Field<mg::Boxed<super::MoveAction>>,
    /// `rename`.
    pub rename: mg::Field<mg::Boxed<super::RenameAction>>,
    /// `restore`.
    pub restore: mg::Field<mg::Boxed<super::RestoreAction>>,
    /// `share`.
    pub share: mg::Field<mg::Boxed<super::ShareAction>>,
    /// `version`.
    pub version: mg::Field<mg::Boxed<super::VersionAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemActionSet: "microsoft.graph.itemActionSet", complex;
    comment: "comment",
    create: "create",
    delete: "delete",
    edit: "edit",
    mention: "mention",
    move_: "move",
    rename: "rename",
    restore: "restore",
    share: "share",
    version: "version",
}

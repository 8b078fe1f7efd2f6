// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemActionSet`, a complex type.
    ItemActionSet "microsoft.graph.itemActionSet" "complex";
    /// `comment`: commentAction
    comment "comment": mg::Boxed<super::CommentAction>,
    /// `create`: createAction
    create "create": mg::Boxed<super::CreateAction>,
    /// `delete`: deleteAction
    delete "delete": mg::Boxed<super::DeleteAction>,
    /// `edit`: editAction
    edit "edit": mg::Boxed<super::EditAction>,
    /// `mention`: mentionAction
    mention "mention": mg::Boxed<super::MentionAction>,
    /// `move`: moveAction
    move_ "move": mg::Boxed<super::MoveAction>,
    /// `rename`: renameAction
    rename "rename": mg::Boxed<super::RenameAction>,
    /// `restore`: restoreAction
    restore "restore": mg::Boxed<super::RestoreAction>,
    /// `share`: shareAction
    share "share": mg::Boxed<super::ShareAction>,
    /// `version`: versionAction
    version "version": mg::Boxed<super::VersionAction>,
}

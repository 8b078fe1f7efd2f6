// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationGuardBlockClipboardSharingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationGuardBlockClipboardSharingType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `blockBoth` (1)
    BlockBoth,
    /// `blockHostToContainer` (2)
    BlockHostToContainer,
    /// `blockContainerToHost` (3)
    BlockContainerToHost,
    /// `blockNone` (4)
    BlockNone,
}

mg::enumeration! {
    ApplicationGuardBlockClipboardSharingType: "microsoft.graph.applicationGuardBlockClipboardSharingType";
    NotConfigured: "notConfigured" = 0,
    BlockBoth: "blockBoth" = 1,
    BlockHostToContainer: "blockHostToContainer" = 2,
    BlockContainerToHost: "blockContainerToHost" = 3,
    BlockNone: "blockNone" = 4,
}

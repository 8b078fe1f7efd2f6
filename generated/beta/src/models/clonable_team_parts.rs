// @generated
use crate::mg;

/// Enumeration `microsoft.graph.clonableTeamParts`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClonableTeamParts {
    /// `apps` (1)
    Apps,
    /// `tabs` (2)
    Tabs,
    /// `settings` (4)
    Settings,
    /// `channels` (8)
    Channels,
    /// `members` (16)
    Members,
}

mg::enumeration! {
    ClonableTeamParts: "microsoft.graph.clonableTeamParts", flags;
    Apps: "apps" = 1,
    Tabs: "tabs" = 2,
    Settings: "settings" = 4,
    Channels: "channels" = 8,
    Members: "members" = 16,
}

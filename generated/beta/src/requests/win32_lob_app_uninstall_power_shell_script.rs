// @generated
use crate::{mg, models};

/// One `microsoft.graph.win32LobAppUninstallPowerShellScript`, by its URL.
pub type Win32LobAppUninstallPowerShellScriptResource = mg::One<
    models::Win32LobAppUninstallPowerShellScript,
>;

/// A collection of `microsoft.graph.win32LobAppUninstallPowerShellScript`, by its URL.
pub type Win32LobAppUninstallPowerShellScriptCollection = mg::Many<
    models::Win32LobAppUninstallPowerShellScript,
    Win32LobAppUninstallPowerShellScriptResource,
>;

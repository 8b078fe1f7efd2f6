// @generated
use crate::{mg, models};

/// One `microsoft.graph.win32LobAppInstallPowerShellScript`, by its URL.
pub type Win32LobAppInstallPowerShellScriptResource = mg::One<
    models::Win32LobAppInstallPowerShellScript,
>;

/// A collection of `microsoft.graph.win32LobAppInstallPowerShellScript`, by its URL.
pub type Win32LobAppInstallPowerShellScriptCollection = mg::Many<
    models::Win32LobAppInstallPowerShellScript,
    Win32LobAppInstallPowerShellScriptResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one
/// [`Win32LobAppUninstallPowerShellScript`](models::Win32LobAppUninstallPowerShellScript): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
///     .scripts()
///     .id(id)
///     .cast_to_win32_lob_app_uninstall_power_shell_script()
/// ```
pub type Win32LobAppUninstallPowerShellScriptResource = mg::One<
    models::Win32LobAppUninstallPowerShellScript,
>;

/// Requests on a collection of
/// [`Win32LobAppUninstallPowerShellScript`](models::Win32LobAppUninstallPowerShellScript): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
///     .scripts()
///     .cast_to_win32_lob_app_uninstall_power_shell_script()
/// ```
pub type Win32LobAppUninstallPowerShellScriptCollection = mg::Many<
    models::Win32LobAppUninstallPowerShellScript,
    Win32LobAppUninstallPowerShellScriptResource,
>;

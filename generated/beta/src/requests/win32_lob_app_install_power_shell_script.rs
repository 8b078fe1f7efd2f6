// @generated
use crate::{mg, models};

/// Requests on one
/// [`Win32LobAppInstallPowerShellScript`](models::Win32LobAppInstallPowerShellScript): `get`,
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
///     .cast_to_win32_lob_app_install_power_shell_script()
/// ```
pub type Win32LobAppInstallPowerShellScriptResource = mg::One<
    models::Win32LobAppInstallPowerShellScript,
>;

/// Requests on a collection of
/// [`Win32LobAppInstallPowerShellScript`](models::Win32LobAppInstallPowerShellScript): `list`,
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
///     .cast_to_win32_lob_app_install_power_shell_script()
/// ```
pub type Win32LobAppInstallPowerShellScriptCollection = mg::Many<
    models::Win32LobAppInstallPowerShellScript,
    Win32LobAppInstallPowerShellScriptResource,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsPrivacyDataAccessControlItem`, by its URL.
pub type WindowsPrivacyDataAccessControlItemResource = mg::One<
    models::WindowsPrivacyDataAccessControlItem,
>;

/// A collection of `microsoft.graph.windowsPrivacyDataAccessControlItem`, by its URL.
pub type WindowsPrivacyDataAccessControlItemCollection = mg::Many<
    models::WindowsPrivacyDataAccessControlItem,
    WindowsPrivacyDataAccessControlItemResource,
>;

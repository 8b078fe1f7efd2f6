// @generated
use crate::mg;

/// Enumeration `microsoft.graph.notificationTemplateBrandingOptions`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationTemplateBrandingOptions {
    /// `none` (0)
    None,
    /// `includeCompanyLogo` (1)
    IncludeCompanyLogo,
    /// `includeCompanyName` (2)
    IncludeCompanyName,
    /// `includeContactInformation` (4)
    IncludeContactInformation,
    /// `includeCompanyPortalLink` (8)
    IncludeCompanyPortalLink,
    /// `includeDeviceDetails` (16)
    IncludeDeviceDetails,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationTemplateBrandingOptions: "microsoft.graph.notificationTemplateBrandingOptions", flags;
    None: "none" = 0,
    IncludeCompanyLogo: "includeCompanyLogo" = 1,
    IncludeCompanyName: "includeCompanyName" = 2,
    IncludeContactInformation: "includeContactInformation" = 4,
    IncludeCompanyPortalLink: "includeCompanyPortalLink" = 8,
    IncludeDeviceDetails: "includeDeviceDetails" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
}

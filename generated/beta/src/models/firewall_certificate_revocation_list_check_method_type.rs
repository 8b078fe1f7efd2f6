// @generated
use crate::mg;

/// Enumeration `microsoft.graph.firewallCertificateRevocationListCheckMethodType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirewallCertificateRevocationListCheckMethodType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `none` (1)
    None,
    /// `attempt` (2)
    Attempt,
    /// `require` (3)
    Require,
}

mg::enumeration! {
    FirewallCertificateRevocationListCheckMethodType: "microsoft.graph.firewallCertificateRevocationListCheckMethodType";
    DeviceDefault: "deviceDefault" = 0,
    None: "none" = 1,
    Attempt: "attempt" = 2,
    Require: "require" = 3,
}

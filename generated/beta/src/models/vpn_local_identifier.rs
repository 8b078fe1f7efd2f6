// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnLocalIdentifier`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnLocalIdentifier {
    /// `deviceFQDN` (0)
    DeviceFqdn,
    /// `empty` (1)
    Empty,
    /// `clientCertificateSubjectName` (2)
    ClientCertificateSubjectName,
}

mg::enumeration! {
    VpnLocalIdentifier: "microsoft.graph.vpnLocalIdentifier";
    DeviceFqdn: "deviceFQDN" = 0,
    Empty: "empty" = 1,
    ClientCertificateSubjectName: "clientCertificateSubjectName" = 2,
}

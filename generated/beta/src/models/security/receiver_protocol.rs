// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.receiverProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiverProtocol {
    /// `ftp` (0)
    Ftp,
    /// `ftps` (1)
    Ftps,
    /// `syslogUdp` (2)
    SyslogUdp,
    /// `syslogTcp` (3)
    SyslogTcp,
    /// `syslogTls` (4)
    SyslogTls,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ReceiverProtocol: "microsoft.graph.security.receiverProtocol";
    Ftp: "ftp" = 0,
    Ftps: "ftps" = 1,
    SyslogUdp: "syslogUdp" = 2,
    SyslogTcp: "syslogTcp" = 3,
    SyslogTls: "syslogTls" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

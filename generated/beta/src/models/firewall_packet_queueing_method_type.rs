// @generated
use crate::mg;

/// Enumeration `microsoft.graph.firewallPacketQueueingMethodType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirewallPacketQueueingMethodType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `disabled` (1)
    Disabled,
    /// `queueInbound` (2)
    QueueInbound,
    /// `queueOutbound` (3)
    QueueOutbound,
    /// `queueBoth` (4)
    QueueBoth,
}

mg::enumeration! {
    FirewallPacketQueueingMethodType: "microsoft.graph.firewallPacketQueueingMethodType";
    DeviceDefault: "deviceDefault" = 0,
    Disabled: "disabled" = 1,
    QueueInbound: "queueInbound" = 2,
    QueueOutbound: "queueOutbound" = 3,
    QueueBoth: "queueBoth" = 4,
}

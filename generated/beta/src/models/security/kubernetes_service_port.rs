// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.kubernetesServicePort`, a complex type.
    KubernetesServicePort "microsoft.graph.security.kubernetesServicePort" "complex";
    /// `appProtocol`: String
    app_protocol "appProtocol": String,
    /// `name`: String
    name "name": String,
    /// `nodePort`: Int32, not null
    node_port "nodePort" "r": i32,
    /// `port`: Int32, not null
    port "port" "r": i32,
    /// `protocol`: microsoft.graph.security.containerPortProtocol
    protocol "protocol": mg::Open<super::ContainerPortProtocol>,
    /// `targetPort`: String
    target_port "targetPort": String,
}

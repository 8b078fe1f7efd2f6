// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustFrameworkKey_v2`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trustframeworkkey_v2?view=graph-rest-beta>
    TrustFrameworkKeyV2 "microsoft.graph.trustFrameworkKey_v2" "entity";
    /// `d`: String
    d "d": String,
    /// `dp`: String
    dp "dp": String,
    /// `dq`: String
    dq "dq": String,
    /// `e`: String
    e "e": String,
    /// `exp`: Int64
    exp "exp": i64,
    /// `k`: String
    k "k": String,
    /// `kid`: String, key, not null
    kid "kid" "kr": String,
    /// `kty`: String
    kty "kty": String,
    /// `n`: String
    n "n": String,
    /// `nbf`: Int64
    nbf "nbf": i64,
    /// `p`: String
    p "p": String,
    /// `q`: String
    q "q": String,
    /// `qi`: String
    qi "qi": String,
    /// `status`: trustFrameworkKeyStatus
    status "status": mg::Open<super::TrustFrameworkKeyStatus>,
    /// `use`: String
    use_ "use": String,
    /// `x5c`: Collection(String)
    x5c "x5c": Vec<String>,
    /// `x5t`: String
    x5t "x5t": String,
}

// A loop over a request instead of its response, and a request that is printed.

async fn names(graph: &msgraph_ui_tests::Graph) {
    for user in graph.users().list() {
        println!("{}", user.display_name);
    }
    println!("{}", graph.users().count());
}

fn main() {
    let _ = names;
}
